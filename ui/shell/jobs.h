// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"
#include "app/model/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>

namespace colloquia {

// Long work in a thread of its own, one at a time: the status line shows how far it is and offers to cancel.
// The work is a plain function on copied values; the result comes back on the window's thread.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr) : QObject(parent) {}
    ~Jobs() override { m_pool.waitForDone(); }

    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    void cancel()
    {
        if (m_progress)
            m_progress->cancelled_ = true;
    }

    template<class T>
    void run(const QString &label, const std::function<Result<T>(Progress &)> &work, QObject *context,
             const std::function<void(Result<T>)> &finished)
    {
        auto progress = std::make_shared<Reporter>(this);
        m_progress = progress;
        ++m_running;
        emit started(label);
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        const QPointer<QObject> asker(context);
        connect(watcher, &QFutureWatcher<Result<T>>::finished, this, [this, watcher, asker, finished] {
            --m_running;
            Result<T> result = watcher->result();
            watcher->deleteLater();
            emit ended();
            if (asker)
                finished(std::move(result));
        });
        watcher->setFuture(QtConcurrent::run(&m_pool, [work, progress] { return work(*progress); }));
    }

signals:
    void started(const QString &label);
    // From 0 to 100; -1: not known.
    void progressed(int percent);
    void ended();

private:
    // Reports from the thread that works; told to the window at most once for each percent.
    struct Reporter : Progress
    {
        explicit Reporter(Jobs *jobs) : jobs_(jobs) {}
        void report(qint64 done, qint64 total) override
        {
            const int percent = total > 0 ? int(done * 100 / total) : -1;
            if (percent_.exchange(percent) != percent)
                QMetaObject::invokeMethod(jobs_, "progressed", Qt::QueuedConnection, Q_ARG(int, percent));
        }
        [[nodiscard]] bool cancelled() const override { return cancelled_; }

        Jobs *jobs_;
        std::atomic<int> percent_ = -2;
        std::atomic<bool> cancelled_ = false;
    };

    QThreadPool m_pool;
    std::shared_ptr<Reporter> m_progress;
    int m_running = 0;
};

} // namespace colloquia
