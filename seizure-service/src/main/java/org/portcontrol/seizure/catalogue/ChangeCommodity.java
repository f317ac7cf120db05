package org.portcontrol.seizure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Violations;

/**
 * Replaces the description of a commodity of the site's own; the code stays. A change that changes nothing makes no
 * revision.
 *
 * <p>Refuses with {@code not-found}, {@code shipped-commodity}, {@code stale-revision}, {@code closed},
 * {@code unknown-code}, {@code missing-value}, {@code value-out-of-bounds}, {@code commodity-name-taken},
 * {@code wrong-check-digit} and {@code usual-dimension-impossible}.
 */
@ApplicationScoped
class ChangeCommodity {

    private final SiteLedger ledger;
    private final SiteRules rules;

    ChangeCommodity(SiteLedger ledger, SiteRules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    @Transactional
    Entry handle(int base, CommodityRequest request, Scope by) {
        Edition edition = ledger.locked();
        Entry entry = SiteLedger.open(edition, request.code(), base);
        Violations violations = new Violations();
        SiteDefinition definition = request.read(violations);
        rules.check(request.code(), definition, edition, violations);
        violations.refuseIfAny();
        return definition.equals(ledger.definition(request.code()))
                ? entry
                : ledger.write(edition, request.code(), SiteRevision.Change.CHANGED, definition, null, by.subject());
    }
}
