package org.portcontrol.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** That a class can be made out of more things than one keeps in mind. */
final class HaveConstructors extends ArchCondition<JavaClass> {

    private final int parameters;

    private HaveConstructors(int parameters) {
        super("have constructors of more than " + parameters + " parameters");
        this.parameters = parameters;
    }

    static ArchCondition<JavaClass> ofMoreThan(int parameters) {
        return new HaveConstructors(parameters);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructor constructor : type.getConstructors()) {
            boolean more = constructor.getRawParameterTypes().size() > parameters;
            events.add(new SimpleConditionEvent(constructor, more, constructor.getFullName()));
        }
    }
}
