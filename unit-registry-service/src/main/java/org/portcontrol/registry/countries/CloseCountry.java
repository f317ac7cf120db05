package org.portcontrol.registry.countries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.CountryState;
import org.portcontrol.registry.RegistryProblem;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.api.ClosingRequest;

/**
 * Closes a country whose units and checkpoints are closed.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code closed}, {@code date-in-future},
 * {@code period-reversed}, {@code value-out-of-bounds} and {@code in-use}.
 */
@ApplicationScoped
public class CloseCountry {

    private final Countries countries;
    private final Units units;
    private final Checkpoints checkpoints;

    CloseCountry(Countries countries, Units units, Checkpoints checkpoints) {
        this.countries = countries;
        this.units = units;
        this.checkpoints = checkpoints;
    }

    @Transactional
    CountryState handle(String code, int base, ClosingRequest request, Scope by) {
        CountryState closed = countries.close(code, base, request.on(), Act.closing(by.subject(), request.reason()));
        // Only now: the country is locked, so nobody registers anything in it meanwhile.
        List<String> open = Stream.concat(units.openIn(code).stream(), checkpoints.openIn(code).stream())
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.of(
                            RegistryProblem.IN_USE,
                            "The country has units or checkpoints that are not closed: {0}.",
                            open.size())
                    .with("usedBy", open);
        }
        return closed;
    }
}
