package org.stancewire.query;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the service.
@QuarkusMain
public final class QueryMain {
    /// What Quarkus does before anything of ours: it answers a URL that is not one with 400 and no
    /// word of why.
    private static final String NO_CHECK = "vertx.disableURIValidation";

    private QueryMain() {}

    public static void main(String[] arguments) {
        System.setProperty(NO_CHECK, "true");
        Quarkus.run(arguments);
    }
}
