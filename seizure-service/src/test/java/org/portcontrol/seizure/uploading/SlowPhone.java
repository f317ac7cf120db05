package org.portcontrol.seizure.uploading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.portcontrol.deploy.embedded.Tokens;

/** A connection that announces all of a file and sends of it what it is told, when it is told. */
final class SlowPhone implements Closeable {

    private final Socket socket;

    SlowPhone(int port, String address, int length) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        send(("PATCH " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Tokens.of("officer.aktau") + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: "
                        + Uploading.BYTES + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n")
                .getBytes(UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** What has been answered when the problem is complete. */
    String answer() throws IOException {
        socket.setSoTimeout(10_000);
        InputStream in = socket.getInputStream();
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[4_096];
        while (answer.indexOf("}") < 0) {
            int read = in.read(buffer);
            if (read < 0) {
                break;
            }
            answer.append(new String(buffer, 0, read, UTF_8));
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
