// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/details/documentopening.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace colloquia::documentopening {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DocumentOpening", text);
}

} // namespace

Result<QString> addressIn(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || !isWeb || !url.host().contains(u'.')) {
        return failure(Error::Invalid,
                       say(QT_TRANSLATE_NOOP("DocumentOpening", "“%1” is no web address: write it as "
                                                                "https://www.example.org/programme.pdf."))
                           .arg(typed));
    }
    return text;
}

Result<void> openLink(const QString &link)
{
    const auto address = addressIn(link);
    if (!address)
        return tl::unexpected(address.error());
    if (!QDesktopServices::openUrl(QUrl(*address))) {
        return failure(
            Error::Unavailable,
            say(QT_TRANSLATE_NOOP("DocumentOpening", "No program could be started for “%1”.")).arg(*address));
    }
    return {};
}

bool isHarmless(const QString &name)
{
    static const QStringList kinds{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s,  u"txt"_s, u"csv"_s,
                                   u"odt"_s, u"ods"_s, u"odp"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s};
    return kinds.contains(QFileInfo(name).suffix().toLower());
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(
            Error::Unavailable,
            say(QT_TRANSLATE_NOOP("DocumentOpening", "“%1” could not be written. Choose another folder."))
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    return {};
}

Result<void> openCopy(const FileContent &content)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QFileInfo(content.file.name).fileName());
    if (const auto done = save(content.bytes, path); !done)
        return done;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        return failure(Error::Unavailable,
                       say(QT_TRANSLATE_NOOP("DocumentOpening", "No program could be started for “%1”."))
                           .arg(content.file.name));
    }
    return {};
}

} // namespace colloquia::documentopening
