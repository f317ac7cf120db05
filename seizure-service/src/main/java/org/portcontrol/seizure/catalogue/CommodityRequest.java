package org.portcontrol.seizure.catalogue;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Codes;
import org.portcontrol.seizure.Dimension;

/** A commodity of the site's own, as the registrar describes it. */
@Schema(name = "CommodityRegistration")
public record CommodityRequest(
        @Schema(description = "The site's prefix and a name; never changes", examples = "LOC-NASVAY-HERB")
        @NotNull
        @Size(max = SiteRules.LONGEST_CODE)
        @Pattern(
                regexp = SiteRules.CODE_FORM,
                message = "must be the site's prefix and a name, such as LOC-NASVAY-HERB")
        String code,

        @Schema(description = "Name by language (BCP 47); English is mandatory") @NotNull @Size(max = 20)
        Map<
                        @Pattern(
                                regexp = "[a-z]{2,3}(-[A-Z][a-z]{3})?",
                                message = "must be a language such as en, ru, tg or uz-Cyrl")
                        String,
                        @NotBlank @Size(max = 200) String>
                names,

        @Schema(description = "Other spellings and names, in whatever script") @Size(max = 50) @UniqueElements
        List<@NotBlank @Size(max = 200) String> aliases,

        @Schema(description = "Code of /api/v1/code-lists/commodity-categories", examples = "TOBACCO") @NotBlank
        String category,

        @Schema(description = "Group within the category") @Size(max = 100)
        String group,

        @Schema(description = "Convention and schedule, or the law that controls it", examples = "1971-IV")
        @Size(max = 100)
        String controlRegime,

        @Schema(description = "CAS registry number; its check digit is checked", examples = "439-14-5")
        @Pattern(regexp = CasNumber.FORM, message = "must be a CAS number such as 439-14-5")
        String cas,

        @Schema(description = "Harmonized System, 4, 6, 8 or 10 digits", examples = "240399")
        @Pattern(regexp = "([0-9]{2}){2,5}", message = "must be 4, 6, 8 or 10 digits")
        String hsCode,

        @Schema(description = "How it is usually measured: code of /api/v1/code-lists/dimensions", examples = "MASS")
        @NotBlank
        String defaultDimension,

        @Schema(description = "How it can be measured at all; that of its category unless given")
        @Size(min = 1, max = 4)
        @UniqueElements
        List<@NotNull String> dimensions,

        @Schema(description = "Typical mass of one unit in grams; for information")
        @Positive
        @Digits(integer = 15, fraction = 30)
        BigDecimal unitMassGrams,

        @Schema(description = "Where the entry comes from") @Size(max = 500)
        String source,

        @Size(max = 2000) String note,

        @Schema(description = "First day on which a seizure may name it; leave out if any day may")
        LocalDate validFrom) {

    /** Reads every code, and notes what is none. */
    SiteDefinition read(Violations violations) {
        Category known = Codes.read(Category.class, category, "/category", violations);
        Dimension usual = Codes.read(Dimension.class, defaultDimension, "/defaultDimension", violations);
        List<Dimension> possible = new ArrayList<>();
        for (int i = 0; dimensions != null && i < dimensions.size(); i++) {
            possible.add(Codes.read(Dimension.class, dimensions.get(i), "/dimensions/" + i, violations));
        }
        if (dimensions == null && known != null) {
            possible.addAll(known.dimensions());
        }
        return new SiteDefinition(
                new TreeMap<>(names),
                aliases == null ? List.of() : aliases,
                known,
                group,
                controlRegime,
                cas,
                hsCode,
                usual,
                possible,
                unitMassGrams,
                source,
                note,
                validFrom,
                null,
                null);
    }
}
