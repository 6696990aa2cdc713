package org.communique.curation.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is done with each kind of a sealed type. A kind that was forgotten is an error when the cases are put together,
 * not when the first value of it comes.
 *
 * @param <S> the sealed type
 * @param <T> what comes of a value
 */
public final class Cases<S, T> {

    private final Map<Class<?>, Function<S, T>> cases = new HashMap<>();

    /** The case of one kind. */
    public <C extends S> Cases<S, T> with(Class<C> kind, Function<? super C, ? extends T> work) {
        cases.put(kind, value -> work.apply(kind.cast(value)));
        return this;
    }

    /** The cases, if they are all that the sealed type has; throws {@link IllegalStateException} otherwise. */
    public Cases<S, T> all(Class<S> sealed) {
        Class<?>[] kinds = sealed.getPermittedSubclasses();
        for (Class<?> kind : Optional.ofNullable(kinds).orElseGet(() -> new Class<?>[] {})) {
            check(kind);
        }
        return this;
    }

    private void check(Class<?> kind) {
        Class<?>[] kinds = kind.getPermittedSubclasses();
        if (kinds == null && !cases.containsKey(kind)) {
            throw new IllegalStateException("nothing is done with a " + kind.getName());
        }
        for (Class<?> one : Optional.ofNullable(kinds).orElseGet(() -> new Class<?>[] {})) {
            check(one);
        }
    }

    /** What comes of a value. */
    public T of(S value) {
        return Optional.ofNullable(cases.get(value.getClass()))
                .orElseThrow(() -> new IllegalStateException("nothing is done with a " + value.getClass()))
                .apply(value);
    }
}
