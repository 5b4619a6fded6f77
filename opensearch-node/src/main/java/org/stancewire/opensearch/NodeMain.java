package org.stancewire.opensearch;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// Runs one node until its standard input ends, which is when whoever started it ends.
///
/// Arguments: a folder, then settings as `name=value`. Says `ready` on a line of its own.
public final class NodeMain {
    private NodeMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild(
                (_, settings) -> {
                    for (int i = 1; i < arguments.length; i++) {
                        String[] setting = arguments[i].split("=", 2);
                        settings.put(setting[0], setting[1]);
                    }
                });
        runner.build(
                OpenSearchRunner.newConfigs()
                        .basePath(arguments[0])
                        .numOfNode(1)
                        .disableESLogger());
        System.out.println("ready");
        CountDownLatch ended = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> waitForTheEnd(ended));
        ended.await();
        Runtime.getRuntime().halt(0);
    }

    private static void waitForTheEnd(CountDownLatch ended) {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            System.getLogger(NodeMain.class.getName())
                    .log(System.Logger.Level.DEBUG, "nobody is there any more", e);
        }
        ended.countDown();
    }
}
