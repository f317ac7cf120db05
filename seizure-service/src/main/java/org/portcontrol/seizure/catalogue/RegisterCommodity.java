package org.portcontrol.seizure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;

/**
 * Adds a commodity of the site's own. The same content again is a retry and changes nothing.
 *
 * <p>Refuses with {@code foreign-prefix}, {@code already-registered}, {@code unknown-code}, {@code missing-value},
 * {@code value-out-of-bounds}, {@code commodity-name-taken}, {@code wrong-check-digit} and {@code usual-dimension-impossible}.
 */
@ApplicationScoped
class RegisterCommodity {

    private final SiteLedger ledger;
    private final SiteRules rules;

    RegisterCommodity(SiteLedger ledger, SiteRules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    /**
     * The entry as it now stands.
     *
     * @param repeated true if it had been registered before with the same content
     */
    record Registered(Entry entry, boolean repeated) {}

    @Transactional
    Registered handle(CommodityRequest request, Scope by) {
        Violations violations = new Violations();
        rules.checkPrefix(request.code(), violations);
        SiteDefinition definition = request.read(violations);
        Edition edition = ledger.locked();
        Entry existing = edition.entry(request.code());
        if (existing != null && violations.isEmpty()) {
            requireSame(request.code(), definition);
            return new Registered(existing, true);
        }
        rules.check(request.code(), definition, edition, violations);
        violations.refuseIfAny();
        return new Registered(
                ledger.write(edition, request.code(), SiteRevision.Change.REGISTERED, definition, null, by.subject()),
                false);
    }

    private void requireSame(String code, SiteDefinition definition) {
        if (!ledger.history(code).get(0).definition().equals(definition)) {
            throw Refusal.at(
                    "/code",
                    CatalogueProblem.ALREADY_REGISTERED,
                    "{0} was registered before with other content.",
                    code);
        }
    }
}
