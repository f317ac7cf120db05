package org.portcontrol.seizure.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** A number that rows of equal content share: the first 64 bits of a SHA-256 over the parts, whatever their case. */
final class Fingerprint {

    private final StringBuilder parts = new StringBuilder(256);

    Fingerprint add(Object part) {
        if (part != null) {
            parts.append(part);
        }
        parts.append('\u001f');
        return this;
    }

    long value() {
        byte[] text = parts.toString().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(sha256().digest(text)).getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
