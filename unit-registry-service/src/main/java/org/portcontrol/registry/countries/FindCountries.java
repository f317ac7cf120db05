package org.portcontrol.registry.countries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.CountryState;
import org.portcontrol.registry.Revision;

/**
 * Finds countries.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
public class FindCountries {

    private final Countries countries;

    FindCountries(Countries countries) {
        this.countries = countries;
    }

    @Transactional
    Page<CountryState> list(CountryFilter filter, Instant asOf, String cursor, int limit) {
        return countries.list(filter.read(), asOf, cursor, limit);
    }

    @Transactional
    CountryState get(String code, Instant asOf) {
        return countries.state(code, asOf);
    }

    @Transactional
    Page<Revision> history(String code, String cursor, int limit) {
        return countries.history(code, cursor, limit);
    }
}
