package org.portcontrol.rules.broken.door;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Supplier;

/** Each method asks the machine, but for those that are called right. */
class Clocks {

    Instant instant() {
        return Instant.now();
    }

    LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    LocalDateTime hour() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    OffsetDateTime offset() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    ZonedDateTime zoned() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    UUID id() {
        return UUID.randomUUID();
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    LocalDate right(Clock injected) {
        return LocalDate.now(injected);
    }

    long rightToo() {
        return System.nanoTime();
    }
}
