package org.stancewire.query.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.query.home.Home;
import org.stancewire.query.home.OracleContract;
import org.stancewire.query.search.KnownEntities;

class OracleTest extends OracleContract {
    @TempDir Path folder;

    @Override
    protected Home home(KnownEntities known) {
        return IndexFixture.in(folder, known);
    }

    @Override
    protected int questions() {
        return 1000;
    }
}
