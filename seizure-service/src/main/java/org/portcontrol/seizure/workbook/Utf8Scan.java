package org.portcontrol.seizure.workbook;

/** Tells whether bytes are UTF-8, and if not, whether they look like UTF-8 that was damaged. */
final class Utf8Scan {

    private long position;
    private long sequences;
    private long malformed;
    private long firstMalformed = -1;
    private int missing;

    void read(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b < 0 || missing > 0) {
                step(b & 0xFF, position + i);
            }
        }
        position += length;
    }

    void end() {
        if (missing > 0) {
            fail(position);
        }
    }

    boolean isValid() {
        return malformed == 0;
    }

    /** Text of another charset hardly ever forms more valid sequences than invalid ones. */
    boolean isDamaged() {
        return sequences > malformed;
    }

    long malformed() {
        return malformed;
    }

    long firstMalformed() {
        return firstMalformed;
    }

    private void step(int b, long at) {
        boolean continues = b >= 0x80 && b < 0xC0;
        if (missing > 0 && continues) {
            missing--;
            sequences += missing == 0 ? 1 : 0;
            return;
        }
        if (missing > 0) {
            fail(at);
        }
        if (b >= 0xC2 && b <= 0xF4) {
            missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        } else if (b >= 0x80) {
            fail(at);
        }
    }

    private void fail(long at) {
        missing = 0;
        malformed++;
        firstMalformed = firstMalformed < 0 ? at : firstMalformed;
    }
}
