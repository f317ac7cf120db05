package org.portcontrol.registry.countries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.CountryState;
import org.portcontrol.registry.Registered;

/**
 * Registers a country. The same content again is a retry and changes nothing.
 *
 * <p>Refuses with {@code not-an-iso-country}, {@code value-out-of-bounds} and {@code already-registered}.
 */
@ApplicationScoped
public class RegisterCountry {

    private final Countries countries;

    RegisterCountry(Countries countries) {
        this.countries = countries;
    }

    @Transactional
    Registered<CountryState> handle(CountryRequest request, Scope by) {
        return countries.register(request.toCountry(), by.subject());
    }
}
