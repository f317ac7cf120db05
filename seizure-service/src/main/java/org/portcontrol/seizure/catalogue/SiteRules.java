package org.portcontrol.seizure.catalogue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.lists.Spellings;

/** What a site may add to the catalogue. */
@Singleton
class SiteRules {

    static final int LONGEST_CODE = 60;
    /** No longer code has more parts. Each is a recursion of the matcher, which is asked of codes of any length. */
    static final String CODE_FORM = "[A-Z]{3}(-[A-Z0-9]+){1,28}";

    private static final Pattern CODE = Pattern.compile(CODE_FORM);
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{3}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final String prefix;

    SiteRules(CatalogueConfig config) {
        prefix = config.sitePrefix();
        if (!PREFIX.matcher(prefix).matches() || Category.ofPrefix(prefix).isPresent()) {
            throw new IllegalStateException(
                    "portcontrol.catalogue.site-prefix must be three capitals that the suite does"
                            + " not use itself, and is " + prefix);
        }
    }

    static boolean isForm(String code) {
        return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
    }

    void checkPrefix(String code, Violations violations) {
        violations.require(
                Category.prefixOf(code).equals(prefix),
                "/code",
                CatalogueProblem.FOREIGN_PREFIX,
                "The prefix of this site is {0}.",
                prefix);
    }

    /** Checks a description whose codes have been read. */
    void check(String code, SiteDefinition definition, Edition edition, Violations violations) {
        violations.require(
                definition.names().containsKey(ShippedEntry.ENGLISH),
                "/names/" + ShippedEntry.ENGLISH,
                CommonProblem.MISSING_VALUE,
                "The English name is mandatory.");
        definition
                .names()
                .forEach((language, name) -> checkName(code, name, "/names/" + language, edition, violations));
        for (int i = 0; i < definition.aliases().size(); i++) {
            checkName(code, definition.aliases().get(i), "/aliases/" + i, edition, violations);
        }
        CasNumber.read(definition.cas() == null ? "" : definition.cas())
                .ifPresent(number -> violations.require(
                        number.passesCheckDigit(),
                        "/cas",
                        CatalogueProblem.WRONG_CHECK_DIGIT,
                        "The last digit of {0} does not follow from the others.",
                        number.text()));
        violations.require(
                !definition.hasDimensions() || definition.dimensions().contains(definition.defaultDimension()),
                "/defaultDimension",
                CatalogueProblem.USUAL_DIMENSION_IMPOSSIBLE,
                "It can be measured by {0}.",
                joined(definition.dimensions().stream().map(String::valueOf).toList()));
        checkDay(definition.validFrom(), "/validFrom", violations);
    }

    /** Checks the end of an entry that is in use. */
    void checkEnd(Entry entry, CommodityClosingRequest request, Edition edition, Violations violations) {
        checkDay(request.on(), "/on", violations);
        violations.require(
                !entry.validity().startsAfter(request.on()),
                "/on",
                CatalogueProblem.PERIOD_REVERSED,
                "It is in use from {0} on.",
                String.valueOf(entry.validity().from()));
        if (request.replacedBy() != null) {
            Entry replacement = edition.entry(request.replacedBy());
            violations.require(
                    replacement != null
                            && replacement.validity().to() == null
                            && !request.replacedBy().equals(entry.commodity().code()),
                    "/replacedBy",
                    SeizureProblem.UNKNOWN_COMMODITY,
                    "The catalogue has no other commodity of this code that is in use.");
        }
    }

    /** A name must tell commodities apart, or an import could not tell which of them a workbook means. */
    private static void checkName(String code, String name, String pointer, Edition edition, Violations violations) {
        violations.require(
                !Spellings.letters(name).isEmpty(),
                pointer,
                CommonProblem.VALUE_OUT_OF_BOUNDS,
                "It must have a letter or a digit.");
        List<String> others = new ArrayList<>();
        for (Commodity other : edition.search().named(name)) {
            if (!other.code().equals(code)) {
                others.add(other.code());
            }
        }
        violations.require(
                others.isEmpty(), pointer, CatalogueProblem.NAME_TAKEN, "It is a name of {0}.", joined(others));
    }

    private static String joined(List<String> codes) {
        return String.join(", ", codes);
    }

    private static void checkDay(LocalDate day, String pointer, Violations violations) {
        violations.require(
                day == null || !(day.isBefore(EARLIEST) || day.isAfter(LATEST)),
                Violation.at(
                                pointer,
                                CommonProblem.VALUE_OUT_OF_BOUNDS,
                                "The day must lie between {0} and {1}.",
                                EARLIEST,
                                LATEST)
                        .within(EARLIEST, LATEST));
    }
}
