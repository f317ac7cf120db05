package org.portcontrol.seizure.recording;

import org.portcontrol.kit.problem.Received;
import org.portcontrol.seizure.receipts.IdempotencyKey;
import org.portcontrol.seizure.report.SeizureReport;

/** A report of a batch, with the key that its device made for it. */
public record KeyedReport(IdempotencyKey key, Received<SeizureReport> received) {}
