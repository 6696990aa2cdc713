package org.communique;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A method takes at most four parameters; lambdas take what they capture and do not count. */
final class FewParameters extends ArchCondition<JavaMethod> {

    private static final int MOST = 4;

    FewParameters() {
        super("have at most " + MOST + " parameters");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        int parameters = method.getRawParameterTypes().size();
        if (parameters > MOST && !method.getName().startsWith("lambda$")) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has " + parameters));
        }
    }
}
