package org.portcontrol.reporting.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.SeizureState;
import org.portcontrol.reporting.Status;
import org.portcontrol.reporting.Suite;

/** A batch costs as many statements as a single event does. */
@QuarkusTest
class BatchSizeTest {

    private static final int MOST_STATEMENTS = 13;

    @Test
    void a_batch_of_any_size_costs_the_same_number_of_statements() throws Exception {
        List<ASeizure> one = seizures(1);
        List<ASeizure> many = seizures(500);

        assertEquals(statements(one), statements(many));
        assertEquals(statements(changed(one)), statements(changed(many)));
    }

    @Test
    void the_dearest_batch_keeps_to_the_promised_number() throws Exception {
        List<ASeizure> seizures = seizures(10);

        assertTrue(statements(seizures) < MOST_STATEMENTS);
        assertEquals(MOST_STATEMENTS, statements(changed(seizures)));
    }

    private static List<ASeizure> seizures(int count) {
        return Stream.generate(() -> ASeizure.in("NA").of("NAR-HEROIN", "1").of("NAR-OPIUM", "2"))
                .limit(count)
                .toList();
    }

    private static List<ASeizure> changed(List<ASeizure> seizures) {
        return Stream.concat(
                        seizures.stream().map(seizure -> seizure.amended().of("NAR-OPIUM", "3")),
                        seizures.stream().map(seizure -> seizure.next().next().as(Status.VOIDED)))
                .toList();
    }

    private static int statements(List<ASeizure> seizures) throws Exception {
        AtomicInteger prepared = new AtomicInteger();
        List<SeizureState> batch = seizures.stream().map(ASeizure::state).toList();
        try (Connection connection = Suite.connect()) {
            Connection counting = proxy(Connection.class, connection, method -> {
                if (method.equals("prepareStatement")) {
                    prepared.incrementAndGet();
                }
                return !method.equals("close");
            });
            AgroalDataSource database = (AgroalDataSource) Proxy.newProxyInstance(
                    AgroalDataSource.class.getClassLoader(),
                    new Class<?>[] {AgroalDataSource.class},
                    (self, method, arguments) -> counting);
            new ApplySeizures(database, Clock.systemUTC()).handle(batch);
        }
        return prepared.get();
    }

    @FunctionalInterface
    private interface Watch {
        boolean letPass(String method);
    }

    private static <T> T proxy(Class<T> type, T target, Watch watch) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> watch.letPass(method.getName()) ? call(target, method, arguments) : null));
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
