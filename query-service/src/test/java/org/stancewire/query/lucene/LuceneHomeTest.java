package org.stancewire.query.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.query.home.CountsOracleContract;
import org.stancewire.query.home.EntityNamesContract;
import org.stancewire.query.home.EntityProfilesContract;
import org.stancewire.query.home.EvidenceAndTimelineContract;
import org.stancewire.query.home.ExportContract;
import org.stancewire.query.home.Home;
import org.stancewire.query.home.OracleContract;
import org.stancewire.query.home.PagingContract;
import org.stancewire.query.home.QuestionsContract;
import org.stancewire.query.home.QuotesContract;
import org.stancewire.query.home.SimilarContract;
import org.stancewire.query.home.WordSearchContract;
import org.stancewire.query.search.KnownEntities;

/// What both homes must answer alike, by Lucene.
class LuceneHomeTest {
    @TempDir Path folder;

    @Nested
    class Oracle extends OracleContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }

        @Override
        protected int questions() {
            return 1000;
        }
    }

    @Nested
    class EntityNames extends EntityNamesContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class Similar extends SimilarContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class Questions extends QuestionsContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class WordSearch extends WordSearchContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class Paging extends PagingContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class EvidenceAndTimeline extends EvidenceAndTimelineContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class Quotes extends QuotesContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class Export extends ExportContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class EntityProfiles extends EntityProfilesContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }
    }

    @Nested
    class CountsOracle extends CountsOracleContract {
        @Override
        protected Home home(KnownEntities known) {
            return IndexFixture.in(folder, known);
        }

        @Override
        protected int questions() {
            return 250;
        }
    }
}
