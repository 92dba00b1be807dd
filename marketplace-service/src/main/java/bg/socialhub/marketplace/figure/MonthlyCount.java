package bg.socialhub.marketplace.figure;

import java.time.YearMonth;

/** How often something happened to an enterprise in a month. */
public record MonthlyCount(String enterpriseId, YearMonth month, long count) {}
