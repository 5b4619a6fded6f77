package org.stancewire.query.lucene.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.AfterTheStart;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameKey;

/// The catalogue's names as an index in memory, so that they are found just like those of articles.
/// Tens of thousands of names take a moment: it is made in the background once a start is over, or
/// when the first question needs it.
public final class CatalogueNames {
    private final KnownEntities known;
    private @Nullable Terms names;
    private boolean made;

    public CatalogueNames(KnownEntities known) {
        this.known = known;
        AfterTheStart.run(this::names);
    }

    /// Takes in the names that begin with what was typed.
    public void addBeginnings(NameMatches matches) throws IOException {
        matches.addBeginnings(names(), false);
    }

    /// Takes in the names of which what was typed is a misspelling.
    public void addMisspelt(NameMatches matches) throws IOException {
        matches.addMisspelt(names(), false);
    }

    private synchronized @Nullable Terms names() {
        if (!made) {
            names = index(known);
            made = true;
        }
        return names;
    }

    private static @Nullable Terms index(KnownEntities known) {
        try {
            Directory memory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
                for (CatalogueEntry entry : known.entries()) {
                    writer.addDocument(document(entry));
                }
                writer.forceMerge(1);
            }
            return MultiTerms.getTerms(DirectoryReader.open(memory), Fields.NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(CatalogueEntry entry) {
        Document document = new Document();
        String id = entry.entity().id();
        entry.names().stream()
                .map(NameKey::of)
                .distinct()
                .flatMap(key -> EntityTerms.terms(key, id).stream())
                .distinct()
                .forEach(
                        name ->
                                document.add(
                                        new StringField(Fields.NAME, name.term(), Field.Store.NO)));
        return document;
    }
}
