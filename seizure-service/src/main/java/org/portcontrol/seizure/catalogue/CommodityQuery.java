package org.portcontrol.seizure.catalogue;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.CalendarDay;
import org.portcontrol.seizure.lists.ListVersion;

/** What of the catalogue is asked for; an entry must fit every parameter that is given. */
public class CommodityQuery {

    private static final Pattern HS_PREFIX = Pattern.compile("[0-9]{2,10}");

    @Parameter(description = "Only this category", example = "TOXIC_CHEMICAL")
    @QueryParam("category")
    String category;

    @Parameter(
            description = "Code, CAS number, beginning of an HS code, name, alias or IDS label, in any spelling and"
                    + " script; what fits best comes first, and each item tells what was found in it",
            example = "quicksilver")
    @QueryParam("text")
    String text;

    @Parameter(description = "Exactly this CAS number, with or without hyphens", example = "7439-97-6")
    @QueryParam("cas")
    String cas;

    @Parameter(description = "Only HS codes that begin so, with or without points", example = "2805")
    @QueryParam("hs")
    String hs;

    @Parameter(description = "Only what a seizure of this day may name", example = "2026-11-25")
    @QueryParam("onDay")
    String onDay;

    @Parameter(
            description =
                    "The version that the caller holds: only what was added, changed or retired after it. If it is"
                            + " no version that was given out, it is as if it were left out, and the answer has no since",
            example = "2026-11-25")
    @QueryParam("since")
    String since;

    @Parameter(description = "At most so many, 1 to 200; 50 with text unless given, all without text", example = "20")
    @QueryParam("limit")
    String limit;

    /** The entries that fit, in the order of the catalogue or, if a text is looked for, best first. */
    List<Hit> answer(Edition edition) {
        Predicate<Entry> fits = fits(edition);
        if (text != null && text.length() > Search.LONGEST_TEXT) {
            throw malformed("text", "It may have {0} characters at most.", Search.LONGEST_TEXT);
        }
        boolean searched = text != null && !text.isBlank();
        Stream<Hit> hits = !searched
                ? edition.entries().stream().filter(fits).map(entry -> new Hit(entry.commodity(), null))
                : edition.search()
                        .find(text)
                        .filter(hit -> fits.test(edition.entry(hit.commodity().code())));
        return (!searched && limit == null ? hits : hits.limit(PageLimit.of(limit))).toList();
    }

    /** The version that the answer comes on top of; empty if it comes in place of what is held. */
    Optional<ListVersion> base(Edition edition) {
        return edition.version().since(since);
    }

    private Predicate<Entry> fits(Edition edition) {
        Predicate<Entry> fits = entry -> true;
        if (category != null) {
            fits = fits.and(entry -> entry.commodity().category().equals(category));
        }
        if (cas != null) {
            String number = readCas();
            fits = fits.and(entry -> number.equals(entry.commodity().cas()));
        }
        if (hs != null) {
            String prefix = readHs();
            fits = fits.and(entry -> entry.commodity().hsCode() != null
                    && entry.commodity().hsCode().startsWith(prefix));
        }
        if (onDay != null) {
            LocalDate day = CalendarDay.of("onDay", onDay);
            fits = fits.and(entry -> entry.validity().isOn(day));
        }
        Optional<ListVersion> held = base(edition);
        return held.isEmpty() ? fits : fits.and(entry -> !entry.changedIn().isPartOf(held.get()));
    }

    private String readCas() {
        CasNumber number =
                CasNumber.read(cas).orElseThrow(() -> malformed("cas", "It must be a CAS number such as 7439-97-6."));
        if (!number.passesCheckDigit()) {
            throw malformed(
                    "cas",
                    "The last digit of {0} does not follow from the others, so a digit was mistyped.",
                    number.text());
        }
        return number.text();
    }

    private String readHs() {
        String digits = hs.replaceAll("[\\s.]", "");
        if (!HS_PREFIX.matcher(digits).matches()) {
            throw malformed("hs", "It must be two to ten digits, for example 2805 or 2805.40.");
        }
        return digits;
    }

    private static Refusal malformed(String parameter, String detail, Object... values) {
        return Refusal.ofParameter(parameter, CommonProblem.MALFORMED_PARAMETER, detail, values);
    }
}
