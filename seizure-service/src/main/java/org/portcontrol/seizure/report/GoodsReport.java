package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Goods;
import org.portcontrol.seizure.Money;

/** What more is told of a line. */
@Schema(name = "ReportedGoods")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoodsReport(
        @Size(max = 500) String description,

        @Schema(description = "Brand, logo or imprint") @Size(max = 100)
        String brand,

        @Schema(description = "Percent by weight, as estimated or declared", examples = "72.5")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 10)
        BigDecimal purity,

        @Schema(description = "True if the quantity is an estimate")
        Boolean estimated,

        @Valid MoneyReport value) {

    /** What the line is worth. */
    @Schema(name = "ReportedMoney")
    public record MoneyReport(
            @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 4)
            BigDecimal amount,

            @Schema(description = "ISO 4217", examples = "USD") @NotNull
            String currency) {}

    Goods read(String pointer, Reading reading) {
        Money worth = value == null
                ? null
                : new Money(value.amount(), reading.currency(value.currency(), pointer + "/value/currency"));
        return new Goods(description, brand, purity, estimated, worth);
    }
}
