package org.stancewire.cli.child;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/// Runs another program's main, and ends this process when its parent ends, however it ends: the
/// parent holds the other end of standard input, which the system closes with it, even when it is
/// killed. It depends on nothing but the JDK, because it runs beside any program.
public final class ChildMain {
    /// How long an orderly end may take before there is none, in milliseconds.
    private static final long PATIENCE = 5_000;

    private ChildMain() {}

    /// Runs the other program.
    ///
    /// @param arguments the class to run, then what is handed to its main
    public static void main(String[] arguments) throws Throwable {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> watch(System.in));
        try {
            Class.forName(arguments[0])
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static void watch(InputStream fromParent) {
        try {
            while (fromParent.read() >= 0) {
                // a parent says nothing: only the end of it counts
            }
        } catch (IOException e) {
            // as good as the end
        }
        Thread.ofPlatform().daemon().name("last-resort").start(ChildMain::halt);
        System.exit(0);
    }

    private static void halt() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
