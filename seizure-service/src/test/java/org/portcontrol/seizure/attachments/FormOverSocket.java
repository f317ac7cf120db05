package org.portcontrol.seizure.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import org.portcontrol.deploy.embedded.Tokens;

/** A form that is sent byte by byte over a connection of its own, as a browser would, or as no ordinary client would. */
final class FormOverSocket {

    private static final int CHUNK = 1 << 16;

    private final String seizure;
    private final byte[] form;

    FormOverSocket(String seizure, String fileName, String type, byte[] file) {
        this.seizure = seizure;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(UTF_8));
        bytes.writeBytes(file);
        bytes.writeBytes("\r\n--frontier--\r\n".getBytes(UTF_8));
        form = bytes.toByteArray();
    }

    /** Sends the form with its length, and returns the answer, head and all. */
    String announced() throws IOException {
        return send("Content-Length: " + form.length, out -> out.write(form));
    }

    /** Sends the form without telling its length. */
    String chunked() throws IOException {
        return send("Transfer-Encoding: chunked", out -> {
            for (int sent = 0; sent < form.length; sent += CHUNK) {
                int length = Math.min(CHUNK, form.length - sent);
                out.write((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
                out.write(form, sent, length);
                out.write("\r\n".getBytes(UTF_8));
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
        });
    }

    /** Sends half of the form. Its phone stays, and sends no more. */
    Socket halfSent() throws IOException {
        Socket socket = connect();
        socket.getOutputStream().write(head("Content-Length: " + form.length));
        socket.getOutputStream().write(form, 0, form.length / 2);
        return socket;
    }

    /** Sends two thirds of the form, lets the caller look around, and cuts the connection. */
    void brokenOff(Runnable look) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("Content-Length: " + form.length));
            socket.getOutputStream().write(form, 0, form.length * 2 / 3);
            look.run();
            socket.setSoLinger(true, 0);
        }
    }

    /** How a body is sent. */
    private interface Sending {
        void to(OutputStream out) throws IOException;
    }

    private String send(String length, Sending body) throws IOException {
        try (Socket socket = connect()) {
            // Read meanwhile: a service that refuses answers before it has read everything.
            StringBuilder answer = new StringBuilder();
            Thread reader = new Thread(() -> {
                try {
                    answer.append(new String(socket.getInputStream().readAllBytes(), UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            reader.start();
            try {
                socket.getOutputStream().write(head(length));
                body.to(socket.getOutputStream());
            } catch (SocketException closedMeanwhile) {
                // The answer tells why.
            }
            reader.join();
            return answer.toString();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Socket connect() throws IOException {
        return new Socket("localhost", RestAssured.port);
    }

    private byte[] head(String length) {
        return ("POST " + Attaching.path(seizure) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Tokens.of("officer.aktau") + "\r\nContent-Type: multipart/form-data; boundary=frontier\r\n"
                        + length + "\r\nConnection: close\r\n\r\n")
                .getBytes(UTF_8);
    }
}
