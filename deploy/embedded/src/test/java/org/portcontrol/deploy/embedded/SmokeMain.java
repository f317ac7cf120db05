package org.portcontrol.deploy.embedded;

import java.util.Map;

final class SmokeMain {
    private SmokeMain() {}

    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        long t = System.nanoTime();
        PostgresServer pg = PostgresServer.ephemeral();
        pg.createDatabase("service");
        System.out.println("pg " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        KafkaBroker kafka = KafkaBroker.ephemeral();
        kafka.createTopics(SuiteTopics.ALL);
        System.out.println("kafka " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        TokenIssuer issuer = TokenIssuer.start(0);
        System.out.println("issuer " + (System.nanoTime() - t) / 1000000);
        System.setProperty(Tokens.ISSUER_PROPERTY, issuer.issuer());
        System.out.println(Tokens.of("officer.aktau"));
        System.out.println(TopicReader.readAll(kafka.bootstrapServers(), "seizures.v1"));
        t = System.nanoTime();
        issuer.close();
        System.out.println("issuer stop " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        kafka.close();
        System.out.println("kafka stop " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        pg.close();
        System.out.println("pg stop " + (System.nanoTime() - t) / 1000000);
        System.out.println("sequential in all " + (System.nanoTime() - begin) / 1000000);
        SuiteTestResource resource = new SuiteTestResource();
        t = System.nanoTime();
        Map<String, String> settings = resource.start();
        System.out.println("parallel " + (System.nanoTime() - t) / 1000000 + " " + settings.keySet());
        t = System.nanoTime();
        resource.stop();
        System.out.println("parallel stop " + (System.nanoTime() - t) / 1000000);
    }
}
