package org.stancewire.ingest.page.body;

/// Why something on a page is none of its article.
enum Beside {
    /// Readers do not see it.
    HIDDEN,
    /// It points to another article, as one of several.
    CARD,
    /// Readers say it.
    COMMENTS,
    /// Its tag or role says so: navigation, a footer, a figure.
    TAG,
    /// The name that the page's makers gave it says so.
    NAME,
    /// It is the title, which stands for itself.
    TITLE,
    /// It is little but links.
    LINKS,
    /// Its words say so: a plea, a pointer, a caption.
    PHRASE,
    /// It is a date and nothing else.
    DATE,
    /// It is too short to be prose, and no paragraph.
    SHORT
}
