package org.stancewire.ingest.subscription;

/// What becomes of a request to follow a feed.
public sealed interface Subscribed {
    /// It is followed from now on, or as it is asked for now.
    record Done(Followed followed) implements Subscribed {}

    /// It was followed already; nothing has changed.
    record Already(Followed followed) implements Subscribed {}

    /// It cannot be.
    ///
    /// @param pointer what is wrong, as a JSON pointer such as `/url`
    /// @param detail what is wrong with it, and the fix
    record Refused(String pointer, String detail) implements Subscribed {}
}
