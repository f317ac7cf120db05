package org.portcontrol.seizure.workbook;

import java.nio.charset.StandardCharsets;

/** The start tag of an element as bytes, which are read at once and not kept. */
final class XmlTag {

    private final byte[] bytes;
    private final int length;
    private final int nameStart;
    private final int nameEnd;

    XmlTag(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
        int start = 0;
        int end = 0;
        while (end < length && bytes[end] > ' ' && bytes[end] != '/') {
            if (bytes[end++] == ':') {
                start = end;
            }
        }
        nameStart = start;
        nameEnd = end;
    }

    /** Without the prefix of a namespace. */
    boolean isNamed(String name) {
        if (nameEnd - nameStart != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean hasReferences() {
        for (int i = nameEnd; i < length; i++) {
            if (bytes[i] == '&') {
                return true;
            }
        }
        return false;
    }

    /** The value of an attribute as written; null if there is none. */
    String attribute(char name) {
        int i = nameEnd;
        while (i < length) {
            int start = i;
            while (i < length && bytes[i] != '"' && bytes[i] != '\'') {
                i++;
            }
            int opening = i++;
            while (i < length && bytes[i] != bytes[opening]) {
                i++;
            }
            if (i < length && isAttribute(start, opening, name)) {
                return new String(bytes, opening + 1, i - opening - 1, StandardCharsets.ISO_8859_1);
            }
            i++;
        }
        return null;
    }

    /** Whether this name and an equals sign, with white space around either, are all there is. */
    private boolean isAttribute(int start, int end, char name) {
        boolean named = false;
        for (int i = start; i < end; i++) {
            if (bytes[i] == name && !named) {
                named = true;
            } else if (bytes[i] != '=' && (bytes[i] < 0 || bytes[i] > ' ')) {
                return false;
            }
        }
        return named;
    }
}
