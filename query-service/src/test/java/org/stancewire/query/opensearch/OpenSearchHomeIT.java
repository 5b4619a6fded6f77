package org.stancewire.query.opensearch;

import org.junit.jupiter.api.Nested;
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

/// What both homes must answer alike, by OpenSearch.
class OpenSearchHomeIT {

    @Nested
    class Oracle extends OracleContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known, 2);
        }

        @Override
        protected int questions() {
            return 60;
        }
    }

    @Nested
    class EntityNames extends EntityNamesContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class Similar extends SimilarContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class Questions extends QuestionsContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class WordSearch extends WordSearchContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class Paging extends PagingContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known, 2);
        }
    }

    @Nested
    class EvidenceAndTimeline extends EvidenceAndTimelineContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class Quotes extends QuotesContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class Export extends ExportContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class EntityProfiles extends EntityProfilesContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known);
        }
    }

    @Nested
    class CountsOracle extends CountsOracleContract {
        @Override
        protected Home home(KnownEntities known) {
            return new OpenSearchHome(known, 2);
        }

        @Override
        protected int questions() {
            return 20;
        }
    }
}
