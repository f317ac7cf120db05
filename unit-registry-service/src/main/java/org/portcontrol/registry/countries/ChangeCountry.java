package org.portcontrol.registry.countries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.CountryState;

/**
 * Changes what is said of a country.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code closed} and {@code value-out-of-bounds}.
 */
@ApplicationScoped
public class ChangeCountry {

    private final Countries countries;

    ChangeCountry(Countries countries) {
        this.countries = countries;
    }

    @Transactional
    CountryState handle(int base, CountryRequest request, Scope by) {
        return countries.change(
                request.code(),
                base,
                Act.changing(by.subject()),
                country -> country.change(request.since(), request.note()));
    }
}
