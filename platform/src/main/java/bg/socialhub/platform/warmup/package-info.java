/** The first requests of a process, made by itself before it says that it is ready. */
@org.jspecify.annotations.NullMarked
package bg.socialhub.platform.warmup;
