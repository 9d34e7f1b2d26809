// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/watchbar.h"

#include "ui/shell/jobs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace colloquia {

using namespace Qt::StringLiterals;

WatchBar::WatchBar(Jobs &jobs, QWidget *parent)
    : QFrame(parent), m_jobs(jobs), m_sentence(new QLabel(this)), m_look(new QPushButton(tr("&Look…"), this))
{
    setObjectName(u"watchBar"_s);
    m_sentence->setObjectName(u"watchSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_look->setObjectName(u"watchLook"_s);
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookAt(m_watch.path()); });
    auto *forget = new QPushButton(tr("Stop watching"), this);
    forget->setObjectName(u"watchStop"_s);
    forget->setProperty("link", true);
    connect(forget, &QPushButton::clicked, this, &WatchBar::stop);
    auto *close = new QToolButton(this);
    close->setObjectName(u"watchClose"_s);
    close->setIcon(theme::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &WatchBar::dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_look);
    layout->addWidget(forget);
    layout->addWidget(close);
    hide();
    connect(&m_watch, &FileWatch::saved, this, &WatchBar::plan);
    connect(&m_jobs, &Jobs::ended, this, [this] {
        if (m_waits)
            plan();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_watch.look();
    });
}

QString WatchBar::key(const QString &name) const
{
    return u"documents/%1/watched/%2"_s.arg(m_session->colloquium().documentId, name);
}

void WatchBar::setSession(Session *session)
{
    setShown(false);
    m_waits = false;
    m_session = session;
    const QSettings settings;
    if (m_session)
        m_watch.follow(settings.value(key(u"path"_s)).toString(), settings.value(key(u"seen"_s)).toString());
    else
        m_watch.follow({}, {});
}

void WatchBar::follow(const QString &path, const QString &state)
{
    setShown(false);
    m_state = state;
    QSettings settings;
    settings.setValue(key(u"path"_s), path);
    settings.setValue(key(u"seen"_s), m_state);
    m_watch.follow(path, m_state);
}

void WatchBar::dismiss()
{
    setShown(false);
    QSettings().setValue(key(u"seen"_s), m_state);
}

void WatchBar::stop()
{
    setShown(false);
    QSettings().remove(key({}).chopped(1));
    m_watch.follow({}, {});
}

void WatchBar::plan()
{
    // Somebody waits for what runs now.
    m_waits = m_jobs.isBusy();
    if (m_waits || !m_session || m_session->store().isReadOnly())
        return;
    const QString path = m_watch.path();
    const QString state = FileWatch::stateOf(path);
    const QString document = m_session->path();
    const Identity identity = m_session->store().identity();
    Session *session = m_session;
    m_jobs.run<SavedAgain>(
        tr("Looking at “%1”").arg(QFileInfo(path).fileName()),
        [document, identity, path, now = Store::systemClock()](Progress &progress) {
            return lookAtSaved(document, identity, path, now, progress);
        },
        session,
        [this, state, path](const Result<SavedAgain> &again) {
            // What cannot be read is said by the import, when somebody asks for it.
            if (!again || path != m_watch.path())
                return;
            m_state = state;
            tell(*again);
        });
}

void WatchBar::tell(const SavedAgain &again)
{
    if (!again.bringsSomething()) {
        dismiss();
        return;
    }
    QStringList parts;
    if (again.created)
        parts.append(tr("%n new", nullptr, again.created));
    if (again.updated)
        parts.append(tr("%n changed", nullptr, again.updated));
    if (again.conflicts)
        parts.append(tr("%n to be decided", nullptr, again.conflicts));
    m_sentence->setText(
        tr("“%1” was saved again: %2.").arg(QFileInfo(again.path).fileName(), parts.join(u", "_s)));
    setShown(true);
}

void WatchBar::setShown(bool visible)
{
    setVisible(visible);
    emit shown(visible);
}

} // namespace colloquia
