package org.portcontrol.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.portcontrol.kit.problem.Violations;

/** The countries that take part, with all their revisions. */
@Singleton
public class Countries extends Ledger<Country, CountryState> {

    Countries(Journal journal, Spellings spellings, Clock clock) {
        super(Section.COUNTRY, CountryState.class, journal, spellings, clock);
    }

    /** Notes a country that does not take part; one that does is not closed until this transaction ends. */
    public void requireTakingPart(String code, Violations violations) {
        Optional<Country> country = held(code);
        if (violations.require(
                country.isPresent(),
                "/country",
                RegistryProblem.COUNTRY_NOT_TAKING_PART,
                "The registry has no country of this code.")) {
            violations.require(
                    country.get().status() != Status.CLOSED,
                    "/country",
                    RegistryProblem.COUNTRY_CLOSED,
                    "The country was closed; {0} was its last day.",
                    String.valueOf(country.get().until()));
        }
    }
}
