package org.portcontrol.kit.problem;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with values in it. {@code {0}} stands for the first value, {@code {1}} for the second, as often and in any
 * order that a language likes. Everything else stands for itself: quotes, other braces, places without a value. A sentence
 * without values is used as it is. Values are written plainly, without grouping or rounding; only a value that is a
 * sentence itself is translated.
 *
 * @param pattern in English; translations are found by it
 */
record Detail(String pattern, List<Object> values) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    static Detail of(String detail, Object... values) {
        return new Detail(detail, Collections.unmodifiableList(Arrays.asList(values)));
    }

    String in(Language language) {
        String sentence = language.of(pattern);
        if (values.isEmpty()) {
            return sentence;
        }
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(filled(place, language)));
    }

    private String filled(MatchResult place, Language language) {
        int index = Integer.parseInt(place.group(1));
        if (index >= values.size()) {
            return place.group();
        }
        return text(values.get(index), language);
    }

    /** The values as they are written. */
    List<String> texts() {
        return values.stream().map(value -> text(value, Language.ENGLISH)).toList();
    }

    private static String text(Object value, Language language) {
        if (value instanceof Detail detail) {
            return detail.in(language);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
