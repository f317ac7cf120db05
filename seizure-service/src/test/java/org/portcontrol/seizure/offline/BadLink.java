package org.portcontrol.seizure.offline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A link between a phone and the service that breaks where it is told to: real sockets, really closed. */
public final class BadLink implements Closeable {

    /** Where the next connection breaks: after so many bytes on the way up or down. */
    public record Cut(boolean onTheWayUp, int afterBytes) {}

    private final ServerSocket phoneSide;
    private final int servicePort;
    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile Cut next;

    public BadLink(int servicePort) throws IOException {
        this.servicePort = servicePort;
        phoneSide = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        pumps.execute(this::accept);
    }

    public int port() {
        return phoneSide.getLocalPort();
    }

    public int cuts() {
        return cuts.get();
    }

    public void breakNext(Cut cut) {
        next = cut;
    }

    private void accept() {
        while (!phoneSide.isClosed()) {
            try {
                Socket phone = phoneSide.accept();
                Socket service = new Socket(InetAddress.getLoopbackAddress(), servicePort);
                // Small packets are not kept back, as a phone's are not: whoever waits for them would wait 40 ms each
                // time.
                phone.setTcpNoDelay(true);
                service.setTcpNoDelay(true);
                Cut cut = next;
                next = null;
                pumps.execute(() -> pump(phone, service, cut != null && cut.onTheWayUp() ? cut : null));
                pumps.execute(() -> pump(service, phone, cut != null && !cut.onTheWayUp() ? cut : null));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, Cut cut) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[512];
            int passed = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (cut != null && passed + read >= cut.afterBytes()) {
                    out.write(buffer, 0, cut.afterBytes() - passed);
                    out.flush();
                    cuts.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
                passed += read;
            }
        } catch (IOException broken) {
            // The other pump has closed both ends.
        }
    }

    @Override
    public void close() {
        try {
            phoneSide.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pumps.shutdownNow();
    }
}
