package org.portcontrol.seizure.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.portcontrol.seizure.Concealment;
import org.portcontrol.seizure.DetectionMethod;
import org.portcontrol.seizure.Direction;
import org.portcontrol.seizure.Disposal;
import org.portcontrol.seizure.PackageType;
import org.portcontrol.seizure.Sharing;
import org.portcontrol.seizure.SiteType;
import org.portcontrol.seizure.Submission;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.TransportDocument;

/** Right reports of every shape, the same for the same seed. */
public final class RandomReports {

    private static final List<String> COUNTRIES = List.of("TJ", "KG", "KZ", "TR", "AF", "UZ", "DE", "AE");
    private static final List<String> CONTAINERS = List.of("CSQU3054383", "TEMU1234565", "MSKU0000006");
    private static final String LETTERS = "abc XYZ'\"\\/<>&,;=+-@\n\täßéñ Ртуть Қазақстан تریاک 水銀 😀";

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Random random;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    public RandomReports(long seed) {
        random = new Random(seed);
    }

    /** A report of Aktau or Nizhniy Pyanj's unit; which, the unit tells. */
    public ObjectNode next() {
        ObjectNode report = json.objectNode();
        report.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
        report.put("unit", "KZ-AKTAU-PCU").put("checkpoint", "KZ-AKTAU-MORPORT");
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
        OffsetDateTime moment = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                .atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(12), 30));
        report.put("seizedOn", day.toString());
        sometimes(() -> report.put("seizedAt", SECONDS.format(moment)));
        sometimes(() -> report.put("detectedAt", SECONDS.format(moment.minusMinutes(5))));
        ArrayNode items = report.putArray("items");
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(item());
        }
        sometimes(() -> report.set("site", site()));
        sometimes(() -> report.set("transport", transport()));
        sometimes(() -> report.set("route", route()));
        sometimes(() ->
                report.putArray("detection").add(any(DetectionMethod.class)).add(any(DetectionMethod.class)));
        sometimes(() ->
                report.putObject("concealment").put("place", "CARGO").put("method", any(Concealment.Method.class)));
        sometimes(() ->
                report.putObject("coverLoad").put("description", text(200)).put("hsCode", "170199"));
        sometimes(() -> report.putObject("persons").put("detained", 5).put("female", random.nextInt(5)));
        for (String name : List.of("legalBasis", "authority", "narrative", "caseReference", "targetingReference")) {
            sometimes(() -> report.put(name, text(90)));
        }
        sometimes(() -> report.put("permitMissing", random.nextBoolean()));
        sometimes(() -> report.putObject("disposal")
                .put("kind", any(Disposal.Kind.class))
                .put("on", day.plusDays(random.nextInt(9)).toString()));
        sometimes(() ->
                report.putArray("references").addObject().put("system", "CEN").put("ref", text(90)));
        sometimes(() -> report.put("sharing", any(Sharing.class)));
        sometimes(() -> report.putObject("submission")
                .put("channel", any(Submission.Channel.class))
                .put("device", "d"));
        return report;
    }

    private ObjectNode item() {
        ObjectNode item = json.objectNode();
        if (random.nextBoolean()) {
            item.put("commodity", "TOX-MERCURY");
            item.put("unit", List.of("KGM", "GRM", "LTR", "LBR", "GRN").get(random.nextInt(5)));
            sometimes(() -> item.put("basis", List.of("GROSS", "NET", "UNKNOWN").get(random.nextInt(3))));
        } else {
            item.put("commodity", "PSY-DIAZEPAM").put("unit", random.nextBoolean() ? "H87" : "DZN");
            sometimes(
                    () -> item.put("article", List.of("VIAL", "TABLET", "PACK").get(random.nextInt(3))));
        }
        item.set("quantity", json.numberNode(decimal(15, 30)));
        sometimes(() -> item.putObject("packages")
                .put("count", 1 + random.nextInt(1_000_000))
                .put("type", any(PackageType.class)));
        sometimes(() -> {
            ObjectNode goods = item.putObject("goods");
            goods.put("description", text(400)).put("estimated", random.nextBoolean());
            goods.set("purity", json.numberNode(decimal(1, 10)));
            goods.putObject("value").put("currency", "USD").set("amount", json.numberNode(decimal(15, 4)));
        });
        return item;
    }

    private ObjectNode site() {
        ObjectNode site = json.objectNode().put("type", any(SiteType.class));
        sometimes(() -> {
            ObjectNode position = site.putObject("position");
            position.set("latitude", json.numberNode(decimal(1, 10).negate()));
            position.set("longitude", json.numberNode(decimal(2, 10)));
            position.set("accuracy", json.numberNode(decimal(3, 3)));
        });
        return site;
    }

    private ObjectNode transport() {
        ObjectNode transport = json.objectNode().put("mode", "ROAD").put("vehicle", any(Transport.Vehicle.class));
        sometimes(() -> transport.put("registration", text(90)));
        sometimes(() -> transport.put("flag", country()).put("carrier", text(90)));
        sometimes(() -> transport.putArray("containers").add(CONTAINERS.get(random.nextInt(3))));
        sometimes(() -> transport.putArray("seals").add(text(40)));
        sometimes(() -> transport
                .putArray("documents")
                .addObject()
                .put("type", any(TransportDocument.Type.class))
                .put("number", text(40)));
        return transport;
    }

    private ObjectNode route() {
        ObjectNode route = json.objectNode().put("departure", country()).put("destination", country());
        route.putArray("transit").add(country()).add(country());
        sometimes(() -> route.put("direction", any(Direction.class)).put("origin", country()));
        return route;
    }

    /** A decimal greater than zero with up to so many digits before and behind the point. */
    private BigDecimal decimal(int before, int behind) {
        int digits = 1 + random.nextInt(before + behind);
        BigInteger unscaled = new BigInteger(digits * 3, random).add(BigInteger.ONE);
        int scale = Math.min(behind, random.nextInt(behind + 1));
        BigDecimal value = new BigDecimal(unscaled, scale);
        while (value.precision() - value.scale() > before) {
            value = value.movePointLeft(1).setScale(scale, RoundingMode.UP);
        }
        return value;
    }

    private String text(int longest) {
        StringBuilder text = new StringBuilder("x");
        int[] points = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(longest / 2); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private String country() {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    private String any(Class<? extends Enum<?>> list) {
        Enum<?>[] codes = list.getEnumConstants();
        return codes[random.nextInt(codes.length)].name();
    }

    private void sometimes(Runnable addition) {
        if (random.nextInt(3) > 0) {
            addition.run();
        }
    }
}
