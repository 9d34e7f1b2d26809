// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>

namespace colloquia {

// Quiet work in a thread of its own, of which only the latest counts: what was begun before it is stopped and
// forgotten. For what a page shows; what the person has asked for is a job of Jobs.
template<class T>
class Latest
{
public:
    explicit Latest(QObject *context) : m_context(context) {}
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;
    ~Latest()
    {
        stop();
        m_pool.waitForDone();
    }

    // `told` hears each percent of work that says how far it is.
    void run(const std::function<T(Progress &)> &work, const std::function<void(const T &)> &finished,
             const std::function<void(int)> &told = {})
    {
        stop();
        auto flag = std::make_shared<Flag>();
        flag->context = m_context;
        flag->told = told;
        m_flag = flag;
        auto *watcher = new QFutureWatcher<T>(m_context);
        QObject::connect(watcher, &QFutureWatcher<T>::finished, m_context, [this, watcher, flag, finished] {
            watcher->deleteLater();
            if (flag != m_flag)
                return;
            m_flag.reset();
            finished(watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(&m_pool, [work, flag] { return work(*flag); }));
    }
    void stop()
    {
        if (m_flag)
            m_flag->stopped = true;
        m_flag.reset();
    }
    [[nodiscard]] bool isBusy() const { return m_flag != nullptr; }

private:
    struct Flag : Progress
    {
        void report(qint64 done, qint64 total) override
        {
            const int now = total > 0 ? int(done * 100 / total) : 0;
            if (told && !stopped && percent.exchange(now) != now)
                QMetaObject::invokeMethod(
                    context, [tell = told, now] { tell(now); }, Qt::QueuedConnection);
        }
        [[nodiscard]] bool cancelled() const override { return stopped; }

        QObject *context = nullptr;
        std::function<void(int)> told;
        std::atomic<int> percent = 0;
        std::atomic<bool> stopped = false;
    };

    QObject *m_context;
    QThreadPool m_pool;
    std::shared_ptr<Flag> m_flag;
};

} // namespace colloquia
