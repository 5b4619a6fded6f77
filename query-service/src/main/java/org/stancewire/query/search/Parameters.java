package org.stancewire.query.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The parameters of one request. Reading throws [BadQuestionException] that names the parameter.
public final class Parameters {
    private final Map<String, List<String>> values;

    /// Takes the parameters of a request that may carry only those that are `known`.
    public Parameters(Map<String, List<String>> values, List<String> known) {
        this.values = Map.copyOf(values);
        values.keySet().stream()
                .sorted()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new BadQuestionException(
                                    name,
                                    "There is no parameter '"
                                            + name
                                            + "' here; "
                                            + (known.isEmpty()
                                                    ? "there is none"
                                                    : "there are " + String.join(", ", known)));
                        });
    }

    /// Takes the parameters of a request that may carry none.
    public static void none(Map<String, List<String>> values) {
        var unused = new Parameters(values, List.of());
    }

    /// All values of a parameter that may be given several times.
    public List<String> all(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.stream().anyMatch(String::isBlank)) {
            throw new BadQuestionException(
                    name, "'" + name + "' has no value; give it one or leave it out");
        }
        return all;
    }

    /// The value of a parameter, or null where it is not given.
    public @Nullable String one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw new BadQuestionException(name, "'" + name + "' is given more than once");
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    /// The value of a parameter as `read` understands it, or null where it is not given; an
    /// [IllegalArgumentException] of `read` becomes what is wrong with it.
    public <T> @Nullable T one(String name, Function<String, T> read) {
        String value = one(name);
        if (value == null) {
            return null;
        }
        try {
            return read.apply(value);
        } catch (IllegalArgumentException e) {
            throw new BadQuestionException(name, "'" + name + "' is " + e.getMessage());
        }
    }

    /// A whole number from 1 to `max`, or `otherwise` where it is not given.
    public int count(String name, int max, int otherwise) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        // Nine digits at most, so that it fits an int.
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > max) {
            throw new BadQuestionException(
                    name,
                    "'" + name + "' is a whole number from 1 to " + max + ", not '" + value + "'");
        }
        return number;
    }
}
