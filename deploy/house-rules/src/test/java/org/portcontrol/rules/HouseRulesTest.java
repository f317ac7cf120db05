package org.portcontrol.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule catches what {@code broken} has for it. */
class HouseRulesTest {

    private static final String BROKEN = "org.portcontrol.rules.broken";
    private static final JavaClasses CODE = new ClassFileImporter().importPackages(BROKEN);
    private static final ServiceRules RULES = new ServiceRules(BROKEN, ".*\\$Open[A-Z].*", CODE) {};

    private static String told(Executable rule) {
        return assertThrows(AssertionError.class, rule).getMessage();
    }

    private static void assertCaught(Executable rule, String... culprits) {
        for (String culprit : culprits) {
            assertTrue(told(rule).contains(culprit), () -> told(rule));
        }
    }

    @Test
    void a_cycle_of_packages() {
        assertCaught(RULES::packages_form_no_cycle, "Slice door", "Slice window");
    }

    @Test
    void a_domain_that_knows_a_way_in() {
        assertCaught(RULES::the_domain_knows_none_of_its_ways_in_and_out, "Domain.knowsItsWayIn()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instant",
                "day",
                "hour",
                "offset",
                "zoned",
                "clock",
                "millis",
                "id",
                "reference",
                "right",
                "rightToo"
            })
    void time_and_ids_that_come_from_the_machine(String method) {
        String told = told(RULES::time_and_ids_are_injected);
        assertEquals(!method.startsWith("right"), told.contains("Clocks." + method + "("), told);
    }

    @Test
    void transactions_that_are_opened_elsewhere() {
        assertCaught(RULES::only_use_cases_are_transactional, "Teller.annotated()");
        assertCaught(RULES::no_class_is_transactional_as_a_whole, "Teller$Till");
        assertCaught(RULES::no_transaction_is_opened_by_hand_outside_of_use_cases, "Teller$Cashier.byHand()");
    }

    @Test
    void transactions_of_a_use_case_are_right() {
        assertFalse(told(RULES::only_use_cases_are_transactional).contains("OpenDoor"));
        assertFalse(told(RULES::no_transaction_is_opened_by_hand_outside_of_use_cases)
                .contains("OpenDoor.handle"));
    }

    @Test
    void what_is_injected_into_a_field_and_what_needs_too_much() {
        assertCaught(RULES::nothing_is_injected_into_fields, "DoorResource.injected");
        assertCaught(RULES::beans_are_made_of_at_most_five_things, "DoorResource.<init>(javax.sql.DataSource, int");
    }

    @Test
    void storage_in_a_resource_or_consumer() {
        assertCaught(RULES::resources_and_consumers_touch_no_storage, "DoorResource.storage", "DoorConsumer.storage");
    }

    @Test
    void a_name_that_says_nothing() {
        assertCaught(RULES::names_say_what_something_is, "DoorHelper");
    }
}
