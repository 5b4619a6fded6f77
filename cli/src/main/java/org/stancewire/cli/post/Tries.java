package org.stancewire.cli.post;

/// How often something that does not get on is tried. For one thread.
final class Tries {
    private static final int MOST = 20;

    private int made;
    private int counted;

    /// Waits until it is time to try again. False when it has been tried often enough.
    boolean again(Reply.Later reply) throws InterruptedException {
        made++;
        counted += reply.tries();
        if (counted >= MOST) {
            return false;
        }
        Thread.sleep(reply.pause());
        return true;
    }

    /// What is said then.
    String givenUp(Reply.Later last, Draft first) {
        return "given up at "
                + first.origin()
                + " after "
                + made
                + " tries: "
                + last.why()
                + ". Post the same again later; what has been taken already does no harm";
    }

    /// It got on a little.
    void anew() {
        made = 0;
        counted = 0;
    }
}
