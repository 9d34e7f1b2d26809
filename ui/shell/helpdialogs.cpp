// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/helpdialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace colloquia::helpdialogs {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

void addRow(QTreeWidget *table, const QString &what, const QString &key)
{
    new QTreeWidgetItem(table, {what, key});
}

} // namespace

void showKeys(QWidget *window, const QList<QAction *> &actions)
{
    auto *dialog = new QDialog(window);
    dialog->setObjectName(u"keysDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("Help", "Keys")));
    dialog->resize(560, 560);
    auto *table = new QTreeWidget(dialog);
    table->setObjectName(u"keys"_s);
    table->setAccessibleName(say(QT_TRANSLATE_NOOP("Help", "Keys")));
    table->setRootIsDecorated(false);
    table->setHeaderLabels(
        {say(QT_TRANSLATE_NOOP("Help", "To do")), say(QT_TRANSLATE_NOOP("Help", "Press"))});
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            addRow(table, action->text().remove(u'&').remove(u'…'), keys.join(u", "_s));
    }
    const auto native = [](const QString &keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    addRow(table, say(QT_TRANSLATE_NOOP("Help", "Next and previous page")),
           native(u"Ctrl+PgDown"_s) + u", "_s + native(u"Ctrl+PgUp"_s));
    addRow(table, say(QT_TRANSLATE_NOOP("Help", "Back, one step at a time")), native(u"Esc"_s));
    addRow(table, say(QT_TRANSLATE_NOOP("Help", "Remove what is selected in a list")), native(u"Del"_s));
    addRow(table, say(QT_TRANSLATE_NOOP("Help", "Choose a block of cells of the attendees")),
           native(u"Shift+Right"_s) + u", "_s + native(u"Shift+Down"_s));
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->open();
}

void showAbout(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("Help", "About Colloquia")));
    auto *title = new QLabel(u"Colloquia "_s + QStringLiteral(COLLOQUIA_VERSION), dialog);
    title->setProperty("role", u"title"_s);
    auto *text = new QLabel(
        say(QT_TRANSLATE_NOOP(
            "Help",
            "Attendees, badges and lists of one event, in one file on your PC. No account, no server, no "
            "internet.\n\nFree software under the MIT licence. Made with Qt, SQLite, libzip and expat.")),
        dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace colloquia::helpdialogs
