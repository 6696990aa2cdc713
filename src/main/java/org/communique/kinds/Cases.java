package org.communique.kinds;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is done with each kind of a sealed type. A kind that was forgotten is an error when the cases are put together,
 * not when the first value of it comes.
 *
 * @param <S> the sealed type
 * @param <T> what comes of a value
 */
public final class Cases<S, T> {

    private final Map<Class<?>, Function<S, T>> cases = new HashMap<>();

    /** The case of one kind, or of all kinds of a sealed part of them. */
    public <C extends S> Cases<S, T> with(Class<C> kind, Function<? super C, ? extends T> work) {
        leaves(kind).forEach(leaf -> cases.put(leaf, value -> work.apply(kind.cast(value))));
        return this;
    }

    /** The cases, if they are all that the sealed type has; throws {@link IllegalStateException} otherwise. */
    public Cases<S, T> all(Class<S> sealed) {
        leaves(sealed).filter(kind -> !cases.containsKey(kind)).findFirst().ifPresent(Cases::missing);
        return this;
    }

    /** The kinds that are not themselves divided into others. */
    private static Stream<Class<?>> leaves(Class<?> kind) {
        return kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()).flatMap(Cases::leaves) : Stream.of(kind);
    }

    private static void missing(Class<?> kind) {
        throw new IllegalStateException("nothing is done with a " + kind.getName());
    }

    /** What comes of a value. */
    public T of(S value) {
        return Optional.ofNullable(cases.get(value.getClass()))
                .orElseThrow(() -> new IllegalStateException("nothing is done with a " + value.getClass()))
                .apply(value);
    }
}
