package org.portcontrol.seizure.receipts;

import java.util.List;
import java.util.Map;
import org.portcontrol.kit.language.AcceptLanguage;
import org.portcontrol.seizure.Change;

/** A receipt on paper, in English or Russian: one line per fact, as wide as a small printer. */
record PrintedReceipt(String language, String text) {

    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private static final Map<String, Words> WORDS = Map.of(
            ENGLISH,
            new Words(
                    "RECEIPT",
                    List.of("Taken", "Record", "Revision", "Id", "Key", "At (UTC)", "SHA-256 of what was sent"),
                    Map.of(
                            Change.REPORTED, "report",
                            Change.AMENDED, "amendment",
                            Change.VERIFIED, "verification",
                            Change.LABORATORY_RESULT, "laboratory result",
                            Change.VOIDED, "voiding",
                            Change.RESTORED, "restoration")),
            RUSSIAN,
            new Words(
                    "КВИТАНЦИЯ",
                    List.of(
                            "Принято",
                            "Запись",
                            "Ревизия",
                            "Идентификатор",
                            "Ключ",
                            "Время (UTC)",
                            "SHA-256 отправленного"),
                    Map.of(
                            Change.REPORTED, "сообщение",
                            Change.AMENDED, "поправка",
                            Change.VERIFIED, "подтверждение",
                            Change.LABORATORY_RESULT, "результат лаборатории",
                            Change.VOIDED, "аннулирование",
                            Change.RESTORED, "восстановление")));

    private record Words(String title, List<String> facts, Map<Change, String> changes) {}

    static PrintedReceipt of(Receipt receipt, String acceptLanguage) {
        String language = AcceptLanguage.best(acceptLanguage, WORDS.keySet());
        Words words = WORDS.get(language);
        List<String> values = List.of(
                words.changes().get(receipt.change()),
                receipt.reference(),
                String.valueOf(receipt.revision()),
                receipt.seizure().toString(),
                receipt.key(),
                receipt.takenAt().toString(),
                receipt.sha256());
        StringBuilder lines = new StringBuilder(words.title()).append("\n\n");
        for (int i = 0; i < values.size(); i++) {
            lines.append(words.facts().get(i))
                    .append(":\n  ")
                    .append(values.get(i))
                    .append('\n');
        }
        return new PrintedReceipt(language, lines.toString());
    }
}
