package org.stancewire.ingest.article;

/// Leads from the field that is wrong to [Intake], which makes a value of it.
final class InvalidSubmission extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    InvalidSubmission(String pointer, String detail) {
        this(new Refusal(Refusal.Kind.INVALID, pointer, detail));
    }

    InvalidSubmission(Refusal refusal) {
        super(refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
