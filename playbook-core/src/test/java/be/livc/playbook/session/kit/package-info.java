/**
 * The tests that every store of sessions passes, for whoever writes one. They come as the artifact
 * {@code be.livc:playbook-core} with the classifier {@code store-kit}; beside it they need JUnit
 * Jupiter 5 and AssertJ.
 *
 * <p>A test of your store is a class of a few lines:
 *
 * <pre>{@code
 * class MyStoreTest extends SessionStoreContract {
 *   private final MyDatabase database = MyDatabase.fresh();
 *
 *   protected SessionStore empty() {
 *     return new MyStore(database);
 *   }
 *
 *   protected SessionStore beside(SessionStore first) {
 *     return new MyStore(database);
 *   }
 * }
 * }</pre>
 *
 * <p>{@link be.livc.playbook.session.kit.StoreFaultsContract} is for what goes wrong below a store:
 * it asks a {@link be.livc.playbook.session.kit.FaultInjector} to refuse, cut, repeat, flip or
 * delay one write after the other. {@link be.livc.playbook.session.kit.FaultyFiles} does so for
 * stores that keep files:
 *
 * <pre>{@code
 * class MyStoreFaultsTest extends StoreFaultsContract {
 *   @TempDir Path temp;
 *   private final FaultyFiles files = new FaultyFiles();
 *
 *   protected FaultInjector injector() {
 *     return files;
 *   }
 *
 *   protected SessionStore store() {
 *     return new MyFiles(files.of(temp));
 *   }
 * }
 * }</pre>
 *
 * <p>{@link be.livc.playbook.session.kit.KitPlaybook} has the playbook and the sessions that the
 * tests use, for tests of your own. The text of that playbook is a real one: a store that reads the
 * texts it kept reads it with {@link be.livc.playbook.Playbooks#read}.
 */
package be.livc.playbook.session.kit;
