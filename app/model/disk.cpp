// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/disk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>
#endif

namespace colloquia::disk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cannotWrite(const QString &path, const QString &cause)
{
    return failure(Error::Unavailable,
                   QCoreApplication::translate("Disk",
                                               "“%1” could not be written: %2. Nothing was changed; choose "
                                               "another place or make room, then try again.")
                       .arg(path, cause),
                   cause);
}

// What the system says, and plainly where the disk is full.
QString causeOf(const QFile &file, int number)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || number == ENOSPC;
    if (isFull)
        return QCoreApplication::translate("Disk", "the disk is full");
    return file.error() == QFileDevice::NoError ? qt_error_string(number) : file.errorString();
}

// All of it, or an error: a disk that fills up takes a part first, without a word.
bool writeAll(QFile &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 more = file.write(bytes.constData() + done, bytes.size() - done);
        if (more <= 0)
            return false;
        done += more;
    }
    return true;
}

} // namespace

bool syncFile(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

Result<void> renameOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const auto wide = [](const QString &path) { return reinterpret_cast<const wchar_t *>(path.utf16()); };
    if (!MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return cannotWrite(to, qt_error_string());
#else
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotWrite(to, qt_error_string(errno));
    const QByteArray directory = QFile::encodeName(QFileInfo(to).absolutePath());
    const int handle = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        // Some file systems cannot sync a directory; the rename itself has been done.
        (void)::fsync(handle);
        ::close(handle);
    }
#endif
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    // Without a regular file there is nothing to rename over: a pipe or /dev/stdout is written straight.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        if (target.isDir())
            return cannotWrite(path, QCoreApplication::translate("Disk", "it is a folder"));
        QFile straight(path);
        if (!straight.open(QIODevice::WriteOnly) || !writeAll(straight, bytes) || !straight.flush())
            return cannotWrite(path, causeOf(straight, 0));
        return {};
    }
    // Over a link's target, not over the link.
    const QString real = target.isSymLink() ? target.symLinkTarget() : target.absoluteFilePath();
    if (target.exists() && !target.isWritable())
        return cannotWrite(path, QCoreApplication::translate("Disk", "it is protected against writing"));
    const QString beside =
        u"%1.%2.part"_s.arg(real).arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite(path, causeOf(file, errno));
    if (target.exists())
        file.setPermissions(target.permissions());
    errno = 0;
    const bool kept = writeAll(file, bytes) && syncFile(file);
    const QString cause = causeOf(file, errno);
    file.close();
    if (!kept) {
        file.remove();
        return cannotWrite(path, cause);
    }
    if (const auto renamed = renameOver(beside, real); !renamed) {
        file.remove();
        return renamed;
    }
    return {};
}

QString systemUserName()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERNAME");
#else
    if (const passwd *entry = ::getpwuid(::geteuid())) {
        const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
    }
    return qEnvironmentVariable("USER");
#endif
}

QString stationName()
{
    return QSysInfo::machineHostName();
}

bool isRunning(qint64 process)
{
    if (process <= 0)
        return false;
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    if (!handle)
        return false;
    DWORD status = 0;
    const bool running = GetExitCodeProcess(handle, &status) && status == STILL_ACTIVE;
    CloseHandle(handle);
    return running;
#else
    return ::kill(pid_t(process), 0) == 0 || errno == EPERM;
#endif
}

} // namespace colloquia::disk
