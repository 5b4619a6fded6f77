package org.stancewire.query.search;

import java.util.Objects;

/// A question that cannot be understood: the parameter at fault, what is wrong and how to put it
/// right. It is an answer to the asker, not a failure: it has no stack trace.
public class BadQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String parameter;

    public BadQuestionException(String parameter, String detail) {
        super(detail, null, false, false);
        this.parameter = Objects.requireNonNull(parameter);
    }

    public String parameter() {
        return parameter;
    }

    /// What is wrong, in a sentence or two.
    public String detail() {
        return String.valueOf(getMessage());
    }
}
