/* Stands between a server and its system: a disk that fails when told to, a clock that is set, and a list of what
   came first, a flush or an answer. The test writes into a file of 64 bytes that all of this looks at:
   byte 0: E = a flush fails, R = a write fails (the disk is read-only, and says so), N = a write fails (no room), other = all is well;
   byte 1: T = list S (flushed) and A (an answer 201 leaves) in the file named by FAULTS_LIST;
   bytes 8..15: seconds that the wall clock is ahead. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static volatile char *told;
static int list = -1;

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("FAULTS_TOLD"), *to = getenv("FAULTS_LIST");
  int fd = at ? (int)syscall(SYS_openat, AT_FDCWD, at, O_RDWR, 0) : -1;
  if (fd >= 0) {
    void *page = mmap(NULL, 64, PROT_READ, MAP_SHARED, fd, 0);
    if (page != MAP_FAILED) told = page;
    syscall(SYS_close, fd);
  }
  if (to) list = (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static void note(char what) {
  if (told && told[1] == 'T' && list >= 0) syscall(SYS_write, list, &what, 1);
}

static int is_file(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 && S_ISREG(found.st_mode);
}

static int is_a_room(int fd) { /* and not the control database, which has flushes of its own */
  char at[32], path[512];
  snprintf(at, sizeof at, "/proc/self/fd/%d", fd);
  ssize_t size = readlink(at, path, sizeof path - 1);
  path[size > 0 ? size : 0] = 0;
  return strstr(path, ".db-wal") && !strstr(path, "/control.db");
}

static int flush(int fd, long call) {
  if (told && told[0] == 'E') { errno = EIO; return -1; }
  int done = (int)syscall(call, fd);
  if (done == 0 && told && told[1] == 'T' && is_a_room(fd)) note('S');
  return done;
}
int fdatasync(int fd) { return flush(fd, SYS_fdatasync); }
int fsync(int fd) { return flush(fd, SYS_fsync); }

int statvfs64(const char *path, struct statvfs64 *found) {
  static int (*plain)(const char *, struct statvfs64 *);
  if (!plain) plain = dlsym(RTLD_NEXT, "statvfs64");
  int done = plain(path, found);
  if (done == 0 && told && told[0] == 'R') found->f_flag |= ST_RDONLY;
  return done;
}
int statvfs(const char *path, struct statvfs *found) { return statvfs64(path, (struct statvfs64 *)found); }

static int refused(int fd) {
  if (!told || (told[0] != 'R' && told[0] != 'N') || !is_file(fd)) return 0;
  errno = told[0] == 'R' ? EROFS : ENOSPC;
  return 1;
}
ssize_t pwrite64(int fd, const void *what, size_t size, off64_t at) {
  return refused(fd) ? -1 : syscall(SYS_pwrite64, fd, what, size, at);
}
ssize_t pwrite(int fd, const void *what, size_t size, off_t at) { return pwrite64(fd, what, size, at); }

static void answered(const void *what, size_t size) {
  if (size > 12 && memcmp(what, "HTTP/1.1 201", 12) == 0) note('A');
}
ssize_t write(int fd, const void *what, size_t size) {
  answered(what, size);
  return syscall(SYS_write, fd, what, size);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (count > 0) answered(parts[0].iov_base, parts[0].iov_len);
  return syscall(SYS_writev, fd, parts, count);
}
ssize_t send(int fd, const void *what, size_t size, int flags) {
  answered(what, size);
  return syscall(SYS_sendto, fd, what, size, flags, NULL, 0);
}
ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  if (message->msg_iovlen > 0) answered(message->msg_iov[0].iov_base, message->msg_iov[0].iov_len);
  return syscall(SYS_sendmsg, fd, message, flags);
}

static time_t ahead(void) {
  int64_t seconds = 0;
  if (told) memcpy(&seconds, (const char *)told + 8, 8);
  return (time_t)seconds;
}
int clock_gettime(clockid_t which, struct timespec *at) {
  int done = (int)syscall(SYS_clock_gettime, which, at);
  if (done == 0 && which == CLOCK_REALTIME) at->tv_sec += ahead();
  return done;
}
int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  struct timespec now;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
  at->tv_sec = now.tv_sec;
  at->tv_usec = now.tv_nsec / 1000;
  return 0;
}
time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}
