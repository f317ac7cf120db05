package org.portcontrol.seizure.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Contents as objects of a bucket. The store acknowledges an object when it is durable. */
final class S3Store implements AttachmentStore {

    private final S3Client client;
    private final String bucket;

    S3Store(AttachmentsConfig.Bucket config) {
        this.bucket = config.bucket()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "portcontrol.attachments.s3.bucket must name the bucket, for portcontrol.attachments.store is S3"));
        // Checksums of the newer kind only where the protocol demands one: many stores but Amazon's refuse them.
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(config.region()))
                .forcePathStyle(config.pathStyle())
                .overrideConfiguration(call -> call.apiCallTimeout(config.patience()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(builder::endpointOverride);
        this.client = builder.build();
    }

    @Override
    public void put(String key, Path file) {
        try {
            if (!has(key)) {
                client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(file));
            }
            Files.delete(file);
        } catch (SdkException | IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    @Override
    public InputStream open(String key) {
        return open(GetObjectRequest.builder().bucket(bucket).key(key).build());
    }

    @Override
    public InputStream open(String key, long first, long length) {
        return open(GetObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .range("bytes=" + first + "-" + (first + length - 1))
                .build());
    }

    private InputStream open(GetObjectRequest request) {
        try {
            return client.getObject(request);
        } catch (SdkException failed) {
            throw StoreAway.because(failed);
        }
    }

    private boolean has(String key) {
        try {
            client.headObject(request -> request.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException unknown) {
            return false;
        }
    }
}
