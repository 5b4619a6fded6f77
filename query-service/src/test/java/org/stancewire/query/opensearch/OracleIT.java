package org.stancewire.query.opensearch;

import org.stancewire.query.home.Home;
import org.stancewire.query.home.OracleContract;
import org.stancewire.query.search.KnownEntities;

class OracleIT extends OracleContract {
    @Override
    protected Home home(KnownEntities known) {
        return new OpenSearchHome(known);
    }

    @Override
    protected int questions() {
        return 150;
    }
}
