package org.stancewire.query.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameters of one request. Reading throws [BadQuestionException] that names the parameter.
public final class Parameters {
    /// So many values of one parameter are taken, so that no question takes for ever.
    private static final int MOST_VALUES = 100;

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

    /// The same parameters but for some.
    public Parameters without(String... names) {
        Map<String, List<String>> others = new HashMap<>(values);
        Arrays.asList(names).forEach(others::remove);
        return new Parameters(others, List.copyOf(others.keySet()));
    }

    /// All values of a parameter that may be given several times.
    public List<String> all(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.stream().anyMatch(String::isBlank)) {
            throw new BadQuestionException(
                    name, "'" + name + "' has no value; give it one or leave it out");
        }
        if (all.size() > MOST_VALUES) {
            throw new BadQuestionException(
                    name, "'" + name + "' is given more than " + MOST_VALUES + " times");
        }
        return all;
    }

    /// All values of a parameter as `read` understands them.
    public <T> List<T> all(String name, Function<String, T> read) {
        return all(name).stream().map(value -> understood(name, value, read)).toList();
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
        return value == null ? null : understood(name, value, read);
    }

    private static <T> T understood(String name, String value, Function<String, T> read) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException e) {
            throw new BadQuestionException(name, "'" + name + "' is " + e.getMessage());
        }
    }

    /// The value of an enum that is meant, whatever its case. Throws [IllegalArgumentException]
    /// that names those there are.
    public static <E extends Enum<E>> E choice(Class<E> type, String value) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        Arrays.stream(all)
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(" or "))
                                                + ", not '"
                                                + value
                                                + "'"));
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
