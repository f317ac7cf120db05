package org.portcontrol.registry;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * One way to write what something is called, in three forms: as it was given, in plain Latin letters, and by its sound.
 * The plain form is what ICU makes of any script; Cyrillic becomes what an English text would print (BGN/PCGN). The sound
 * writes in one way what is written in many: Pyandj, Pyanj, Pjandž and Panj are all {@code panz}. Both are only
 * compared with each other, and never shown.
 *
 * @param unique true if nothing else of the kind and country may be called this
 */
record Spelling(String spelled, String plain, String sound, boolean unique) {

    /** Counts the changes of the rules below: what was spelt under older ones is spelt again at the next start. */
    static final int RULES = 2;

    /** Letters of Central Asia and the Caucasus that the Russian table lacks, then everything else. */
    private static final Transliterator LATIN =
            Transliterator.createFromRules("portcontrol/plain", """
            :: Lower ;
            ҷ > j ; ҳ > h ; һ > h ; қ > q ; ғ > gh ; ӯ > u ; ӣ > i ; ң > ng ; ө > o ; ү > u ; ұ > u ; і > i ; ə > a ;
            :: Russian-Latin/BGN ;
            :: Any-Latin ;
            :: Latin-ASCII ;
            :: NFD ; :: [:Nonspacing Mark:] Remove ;
            :: Lower ;
            """, Transliterator.FORWARD);

    private static final Transliterator SOUND =
            Transliterator.createFromRules("portcontrol/sound", """
            dzh > z ; dz > z ; dj > z ; zh > z ; tch > c ; ch > c ; kh > h ; gh > g ; ph > f ; sh > s ; ck > k ;
            q > k ; w > v ; x > h ;
            :: Null ;
            [bcdfghklmnprstvz] { j } [aeou] > i ;
            [aeiou] { j } ' ' > i ;
            j > z ;
            y > i ;
            :: Null ;
            [bcdfghklmnprstvz] { i } [aou] > ;
            """, Transliterator.FORWARD);

    /** Apostrophes, and what ICU writes for letters that Latin lacks, or to keep two letters apart. */
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’ʻʼʾʿ`·]");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    static Spelling of(String spelled, boolean unique) {
        String plain = plain(spelled);
        return new Spelling(spelled, plain, sound(plain), unique);
    }

    /** As somebody asks for it, who may add what kind of place it is and in which country: its sound goes without. */
    static Spelling asked(String text) {
        String plain = plain(text);
        return new Spelling(text, plain, sound(GeneralWords.without(plain)), false);
    }

    static String plain(String spelled) {
        String latin = WITHIN_WORDS
                .matcher(LATIN.transliterate(WITHIN_WORDS.matcher(spelled).replaceAll("")))
                .replaceAll("");
        return NO_LETTERS.matcher(latin).replaceAll(" ").strip();
    }

    private static String sound(String plain) {
        String sound = SOUND.transliterate(plain + " ").strip();
        return DOUBLED.matcher(sound).replaceAll("$1");
    }
}
